import { plainDate } from '@ostoja/kernel';
import { prostyTermin } from '@ostoja/facts';

const kpa = { liczenie: 'kpa', na_czynnosc: true, od: plainDate('2004-01-01'), przyklad: '2026-03-02' } as const;

/** Terms of the registers of complaints and appeals. */
export const terminySkarg = [
  prostyTermin({ ...kpa, kod: 'zalatwienie-skargi-lub-wniosku', nazwa: 'załatwienie skargi lub wniosku', przepis: 'art. 237 § 1 i art. 244 § 1 KPA', kto: 'organ właściwy do rozpatrzenia skargi', czynnosc: 'załatwić skargę albo wniosek i zawiadomić o sposobie załatwienia', zdarzenie: 'wpływ skargi lub wniosku', parametr: 'pozytek.skarga.zalatwienie' }),
  prostyTermin({ ...kpa, kod: 'przekazanie-skargi-wlasciwemu-organowi', nazwa: 'przekazanie skargi lub wniosku właściwemu organowi', przepis: 'art. 231 § 1 i art. 243 KPA', kto: 'organ, który otrzymał skargę', czynnosc: 'przekazać skargę właściwemu organowi i zawiadomić skarżącego', zdarzenie: 'wpływ skargi lub wniosku', parametr: 'pozytek.skarga.przekazanie' }),
  prostyTermin({ ...kpa, kod: 'zawiadomienie-radnego-o-skardze', nazwa: 'zawiadomienie radnego, posła lub senatora o stanie skargi', przepis: 'art. 237 § 2 KPA', kto: 'organ właściwy do rozpatrzenia skargi', czynnosc: 'zawiadomić o sposobie załatwienia albo o stanie rozpatrzenia skargi', zdarzenie: 'wniesienie albo przekazanie skargi', parametr: 'pozytek.skarga.zawiadomienie_radnego' }),
  prostyTermin({ ...kpa, kod: 'odwolanie-od-decyzji-o-zwrocie-dotacji', nazwa: 'odwołanie od decyzji o zwrocie dotacji', przepis: 'art. 129 § 2 KPA w związku z art. 61 ust. 3 pkt 4 ustawy o finansach publicznych', kto: 'organizacja', czynnosc: 'wnieść odwołanie do samorządowego kolegium odwoławczego za pośrednictwem organu', zdarzenie: 'doręczenie decyzji', parametr: 'pozytek.kpa.odwolanie' }),
  prostyTermin({ ...kpa, kod: 'przekazanie-odwolania-do-kolegium', nazwa: 'przekazanie odwołania do kolegium albo autokontrola', przepis: 'art. 132 i 133 KPA', kto: 'organ, który wydał decyzję', czynnosc: 'uwzględnić odwołanie w całości albo przekazać je z aktami do kolegium', zdarzenie: 'otrzymanie odwołania', parametr: 'pozytek.kpa.przekazanie_odwolania' }),
  prostyTermin({ ...kpa, kod: 'zazalenie-na-postanowienie-w-sprawie-dotacji', nazwa: 'zażalenie na postanowienie', przepis: 'art. 141 § 2 KPA', kto: 'strona', czynnosc: 'wnieść zażalenie', zdarzenie: 'doręczenie postanowienia', parametr: 'pozytek.kpa.zazalenie' }),
];
