import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMe } from '../../shared/api/me.js';
import { PersonIcon } from '../../shared/ui/icons.js';
import { texts } from '../texts.js';
import { useSignOut } from '../sign-in/use-sign-out.js';

/** Who I am, in the corner of every screen: name and role; account, help and sign-out. */
export function UserMenu({ onHelp }: { readonly onHelp: () => void }) {
  const { data } = useMe();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className="header-button">
          <VisuallyHidden>{texts.account}: </VisuallyHidden>
          <span className="narrow-only"><PersonIcon size={22} /></span>
          <span className="user-name wide-only">{data && `${data.imie} ${data.nazwisko}`}</span>
          <span className="user-role wide-only">{data?.role[0]?.nazwa}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {data && <Menu.Label>{data.imie} {data.nazwisko}<br />{data.role.map(({ nazwa, komorka }) => `${nazwa}, ${komorka.nazwa}`).join('; ')}</Menu.Label>}
        <Menu.Item component={Link} to="/konto">{texts.account}</Menu.Item>
        <Menu.Item onClick={onHelp}>{texts.help}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void signOut()}>{texts.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
