/**
 * The parts of the schema of KEDU that our four documents use, transcribed from the one of ZUS (`zrodla` in kedu.json): same names, order, lengths and
 * patterns. What we never write (social contributions, signatures, other documents) is left out, so that writing it by mistake is refused too.
 */
export function keduSchema(przestrzen: string): string {
  return `<xs:schema xmlns="${przestrzen}" xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${przestrzen}" elementFormDefault="qualified" attributeFormDefault="unqualified">${TYPES}</xs:schema>`;
}

const TYPES = `
  <xs:simpleType name="t_program_producent"><xs:restriction base="xs:string"><xs:maxLength value="64"/><xs:minLength value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_program_symbol"><xs:restriction base="xs:string"><xs:maxLength value="64"/><xs:minLength value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_program_wersja"><xs:restriction base="xs:string"><xs:maxLength value="32"/><xs:minLength value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_id"><xs:restriction base="xs:nonNegativeInteger"><xs:totalDigits value="10"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_data"><xs:restriction base="xs:date"></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_IdentDeklRap_2"><xs:restriction base="xs:string"><xs:length value="2"/><xs:pattern value="\\d{2}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_Data_MMRRRR_6"><xs:restriction base="xs:gYearMonth"><xs:minInclusive value="1999-01"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_NIP_10"><xs:restriction base="xs:nonNegativeInteger"><xs:totalDigits value="10"/><xs:pattern value="\\d{10}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_REGON_14"><xs:restriction base="xs:nonNegativeInteger"><xs:totalDigits value="14"/><xs:pattern value="\\d{9}"/><xs:pattern value="\\d{14}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_PESEL_11"><xs:restriction base="xs:nonNegativeInteger"><xs:totalDigits value="11"/><xs:pattern value="\\d{11}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_RodzajDokumentu_1"><xs:restriction base="xs:string"><xs:maxLength value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_IdentyfikatorPlatnUbezp_9"><xs:restriction base="xs:string"><xs:maxLength value="9"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_IdentyfikatorUbezpRaporty_11"><xs:restriction base="xs:string"><xs:maxLength value="11"/><xs:minLength value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_NazwaSkrocona_31"><xs:restriction base="xs:string"><xs:maxLength value="31"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_Nazwisko_31"><xs:restriction base="xs:string"><xs:maxLength value="31"/><xs:minLength value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_Imie_22"><xs:restriction base="xs:string"><xs:maxLength value="22"/><xs:minLength value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_TypIdentyfikatora_1"><xs:restriction base="xs:string"><xs:length value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_KodTerminuPrzyslaniaDeklarac_1"><xs:restriction base="xs:string"><xs:length value="1"/><xs:pattern value="\\d"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_LiczbaOsob_6"><xs:restriction base="xs:nonNegativeInteger"><xs:totalDigits value="6"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_Kwota_7"><xs:restriction base="xs:decimal"><xs:pattern value="\\d{1,5}\\.\\d{2}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_Kwota_8"><xs:restriction base="xs:decimal"><xs:pattern value="\\d{1,6}\\.\\d{2}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_Kwota_9"><xs:restriction base="xs:decimal"><xs:pattern value="\\d{1,7}\\.\\d{2}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_Kwota_10"><xs:restriction base="xs:decimal"><xs:pattern value="\\d{1,8}\\.\\d{2}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_Kwota_11"><xs:restriction base="xs:decimal"><xs:pattern value="\\d{1,9}\\.\\d{2}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_Kwota_12"><xs:restriction base="xs:decimal"><xs:pattern value="\\d{1,10}\\.\\d{2}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_Kwota_13"><xs:restriction base="xs:decimal"><xs:pattern value="\\d{1,11}\\.\\d{2}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_KodTytUbezp_KodUbezp_4"><xs:restriction base="xs:string"><xs:length value="4"/><xs:pattern value="\\d{4}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_KodTytUbezp_Cyfra_1"><xs:restriction base="xs:string"><xs:length value="1"/><xs:pattern value="\\d"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_KodNFZ_3"><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_KodPrzyczyny_3"><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_RodzajZgloszenia_1"><xs:restriction base="xs:string"><xs:length value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_Obywatelstwo_22"><xs:restriction base="xs:string"><xs:maxLength value="22"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_Plec_1"><xs:restriction base="xs:string"><xs:maxLength value="1"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_KodPocztowy_5"><xs:restriction base="xs:string"><xs:length value="5"/><xs:pattern value="\\d{5}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_Miejscowosc_26"><xs:restriction base="xs:string"><xs:maxLength value="26"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_Ulica_30"><xs:restriction base="xs:string"><xs:maxLength value="30"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_NrLokaluDomu_7"><xs:restriction base="xs:string"><xs:maxLength value="7"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="t_Telefon_12"><xs:restriction base="xs:string"><xs:maxLength value="12"/></xs:restriction></xs:simpleType>
  <xs:complexType name="t_program">
    <xs:sequence><xs:element name="producent" type="t_program_producent"/><xs:element name="symbol" type="t_program_symbol"/><xs:element name="wersja" type="t_program_wersja"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_naglowek_KEDU">
    <xs:sequence><xs:element name="program" type="t_program"/><xs:element name="data_utworzenia_KEDU" type="t_data" minOccurs="0"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_IdentyfikatorDeklRap_8">
    <xs:sequence><xs:element name="p1" type="t_IdentDeklRap_2"/><xs:element name="p2" type="t_Data_MMRRRR_6"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_KodTytuluUbezpieczenia_6">
    <xs:sequence><xs:element name="p1" type="t_KodTytUbezp_KodUbezp_4"/><xs:element name="p2" type="t_KodTytUbezp_Cyfra_1"/><xs:element name="p3" type="t_KodTytUbezp_Cyfra_1"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_DIPL">
    <xs:sequence><xs:element name="p1" type="t_NIP_10" minOccurs="0"/><xs:element name="p2" type="t_REGON_14" minOccurs="0"/><xs:element name="p3" type="t_PESEL_11" minOccurs="0"/><xs:element name="p4" type="t_RodzajDokumentu_1" minOccurs="0"/><xs:element name="p5" type="t_IdentyfikatorPlatnUbezp_9" minOccurs="0"/><xs:element name="p6" type="t_NazwaSkrocona_31" minOccurs="0"/><xs:element name="p7" type="t_Nazwisko_31" minOccurs="0"/><xs:element name="p8" type="t_Imie_22" minOccurs="0"/><xs:element name="p9" type="t_data" minOccurs="0"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_dzien">
    <xs:sequence><xs:element name="p1" type="t_data" minOccurs="0"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_DADRA">
    <xs:sequence><xs:element name="p1" type="t_KodTerminuPrzyslaniaDeklarac_1"/><xs:element name="p2" type="t_IdentyfikatorDeklRap_8"/><xs:element name="p3" type="t_data" minOccurs="0"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_INNI">
    <xs:sequence><xs:element name="p1" type="t_LiczbaOsob_6" minOccurs="0"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_ZSDRA">
    <xs:sequence><xs:element name="p1" type="t_Kwota_11" minOccurs="0"/><xs:element name="p2" type="t_Kwota_11" minOccurs="0"/><xs:element name="p3" type="t_Kwota_11" minOccurs="0"/><xs:element name="p4" type="t_Kwota_11" minOccurs="0"/><xs:element name="p5" type="t_Kwota_11" minOccurs="0"/><xs:element name="p6" type="t_Kwota_10" minOccurs="0"/><xs:element name="p7" type="t_Kwota_12" minOccurs="0"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_RIXDRA">
    <xs:sequence><xs:element name="p1" type="t_Kwota_13" minOccurs="0"/><xs:element name="p2" type="t_Kwota_13" minOccurs="0"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_DRA">
    <xs:sequence><xs:element name="I" type="t_DADRA"/><xs:element name="II" type="t_DIPL" minOccurs="0"/><xs:element name="III" type="t_INNI" minOccurs="0"/><xs:element name="VI" type="t_ZSDRA" minOccurs="0"/><xs:element name="IX" type="t_RIXDRA" minOccurs="0"/><xs:element name="XIII" type="t_dzien" minOccurs="0"/></xs:sequence><xs:attribute name="id_dokumentu" type="t_id" use="required"/>
  </xs:complexType>
  <xs:complexType name="t_DORCA">
    <xs:sequence><xs:element name="p1" type="t_IdentyfikatorDeklRap_8"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_DDORCA_A">
    <xs:sequence><xs:element name="p1" type="t_Nazwisko_31"/><xs:element name="p2" type="t_Imie_22"/><xs:element name="p3" type="t_TypIdentyfikatora_1"/><xs:element name="p4" type="t_IdentyfikatorUbezpRaporty_11"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_DDORCA_B">
    <xs:sequence><xs:element name="p1" type="t_KodTytuluUbezpieczenia_6"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_DDORCA_C">
    <xs:sequence><xs:element name="p1" type="t_Kwota_10" minOccurs="0"/><xs:element name="p2" type="t_Kwota_7" minOccurs="0"/><xs:element name="p3" type="t_Kwota_7" minOccurs="0"/><xs:element name="p4" type="t_Kwota_9" minOccurs="0"/><xs:element name="p5" type="t_Kwota_7" minOccurs="0"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_DDORCA">
    <xs:sequence><xs:element name="A" type="t_DDORCA_A"/><xs:element name="B" type="t_DDORCA_B"/><xs:element name="C" type="t_DDORCA_C" minOccurs="0"/></xs:sequence><xs:attribute name="id_bloku" type="t_id" use="required"/>
  </xs:complexType>
  <xs:complexType name="t_RCA">
    <xs:sequence><xs:element name="I" type="t_DORCA"/><xs:element name="II" type="t_DIPL" minOccurs="0"/><xs:element name="III" type="t_DDORCA" maxOccurs="unbounded"/><xs:element name="IV" type="t_dzien" minOccurs="0"/></xs:sequence><xs:attribute name="id_dokumentu" type="t_id" use="required"/>
  </xs:complexType>
  <xs:complexType name="t_DAU">
    <xs:sequence><xs:element name="p1" type="t_PESEL_11" minOccurs="0"/><xs:element name="p2" type="t_NIP_10" minOccurs="0"/><xs:element name="p3" type="t_RodzajDokumentu_1" minOccurs="0"/><xs:element name="p4" type="t_IdentyfikatorPlatnUbezp_9" minOccurs="0"/><xs:element name="p5" type="t_Nazwisko_31" minOccurs="0"/><xs:element name="p6" type="t_Imie_22" minOccurs="0"/><xs:element name="p7" type="t_data" minOccurs="0"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_DOZZA">
    <xs:sequence><xs:element name="p1" type="xs:boolean" minOccurs="0"/><xs:element name="p2" type="t_RodzajZgloszenia_1" minOccurs="0"/><xs:element name="p3" type="t_data" minOccurs="0"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_DOZWUA">
    <xs:sequence><xs:element name="p1" type="xs:boolean" minOccurs="0"/><xs:element name="p2" type="xs:boolean" minOccurs="0"/><xs:element name="p3" type="t_data" minOccurs="0"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_DEOZ">
    <xs:sequence><xs:element name="p1" type="t_Imie_22" minOccurs="0"/><xs:element name="p2" type="t_Nazwisko_31" minOccurs="0"/><xs:element name="p3" type="t_Obywatelstwo_22" minOccurs="0"/><xs:element name="p4" type="t_Plec_1" minOccurs="0"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_TYUBZ">
    <xs:sequence><xs:element name="p1" type="t_KodTytuluUbezpieczenia_6"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_DOOU">
    <xs:sequence><xs:element name="p1" type="t_data" minOccurs="0"/><xs:element name="p2" type="t_KodNFZ_3" minOccurs="0"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_ADKRAP">
    <xs:sequence><xs:element name="p1" type="t_KodPocztowy_5" minOccurs="0"/><xs:element name="p2" type="t_Miejscowosc_26" minOccurs="0"/><xs:element name="p3" type="t_Miejscowosc_26" minOccurs="0"/><xs:element name="p4" type="t_Ulica_30" minOccurs="0"/><xs:element name="p5" type="t_NrLokaluDomu_7" minOccurs="0"/><xs:element name="p6" type="t_NrLokaluDomu_7" minOccurs="0"/><xs:element name="p7" type="t_Telefon_12" minOccurs="0"/><xs:element name="p8" type="t_Telefon_12" minOccurs="0"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_WUBD">
    <xs:sequence><xs:element name="p1" type="t_KodTytuluUbezpieczenia_6"/><xs:element name="p2" type="t_data"/><xs:element name="p3" type="t_KodPrzyczyny_3"/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="t_ZWUA">
    <xs:sequence><xs:element name="I" type="t_DOZWUA" minOccurs="0"/><xs:element name="II" type="t_DIPL" minOccurs="0"/><xs:element name="III" type="t_DAU" minOccurs="0"/><xs:element name="IV" type="t_WUBD"/><xs:element name="VI" type="t_dzien" minOccurs="0"/></xs:sequence><xs:attribute name="id_dokumentu" type="t_id" use="required"/>
  </xs:complexType>
  <xs:complexType name="t_ZZA">
    <xs:sequence><xs:element name="I" type="t_DOZZA" minOccurs="0"/><xs:element name="II" type="t_DIPL" minOccurs="0"/><xs:element name="III" type="t_DAU" minOccurs="0"/><xs:element name="IV" type="t_DEOZ" minOccurs="0"/><xs:element name="V" type="t_TYUBZ"/><xs:element name="VI" type="t_DOOU" minOccurs="0"/><xs:element name="IX" type="t_ADKRAP" minOccurs="0"/><xs:element name="XI" type="t_dzien" minOccurs="0"/></xs:sequence><xs:attribute name="id_dokumentu" type="t_id" use="required"/>
  </xs:complexType>
  <xs:element name="KEDU">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="naglowek.KEDU" type="t_naglowek_KEDU"/>
        <xs:choice maxOccurs="unbounded"><xs:element name="ZUSDRA" type="t_DRA"/><xs:element name="ZUSRCA" type="t_RCA"/><xs:element name="ZUSZWUA" type="t_ZWUA"/><xs:element name="ZUSZZA" type="t_ZZA"/></xs:choice>
      </xs:sequence>
      <xs:attribute name="wersja_schematu" type="xs:string" use="required" fixed="1"/>
    </xs:complexType>
  </xs:element>
`;
