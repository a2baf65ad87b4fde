import type { ReactNode } from 'react';

function icon(path: ReactNode) {
  return function Icon({ size = 18 }: { readonly size?: number }) {
    return (
      <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
        {path}
      </svg>
    );
  };
}

export const SearchIcon = icon(<><circle cx="11" cy="11" r="7" /><path d="m20 20-4-4" /></>);
export const CasesIcon = icon(<><path d="M4 7h16v12H4z" /><path d="M9 7V5h6v2M4 12h16" /></>);
export const PersonIcon = icon(<><circle cx="12" cy="8" r="4" /><path d="M4 21c1-4 4-6 8-6s7 2 8 6" /></>);
export const PeopleIcon = icon(<><circle cx="9" cy="8" r="3.4" /><path d="M2.5 20c.8-3.6 3.2-5.4 6.5-5.4s5.7 1.8 6.5 5.4M15.5 5.2a3.2 3.2 0 0 1 0 5.8M17.5 15c2.2.6 3.6 2.2 4 4.6" /></>);
export const DocumentIcon = icon(<><path d="M6 3h8l4 4v14H6z" /><path d="M14 3v4h4M9 13h6M9 17h4" /></>);
export const MoneyIcon = icon(<><rect x="3" y="6" width="18" height="12" rx="1.5" /><circle cx="12" cy="12" r="2.6" /></>);
export const EyeIcon = icon(<><path d="M2 12s4-7 10-7 10 7 10 7-4 7-10 7-10-7-10-7z" /><circle cx="12" cy="12" r="3" /></>);
export const SettingsIcon = icon(<><path d="M4 7h10M18 7h2M4 17h4M12 17h8" /><circle cx="16" cy="7" r="2" /><circle cx="10" cy="17" r="2" /></>);
export const CalculatorIcon = icon(<><rect x="5" y="3" width="14" height="18" rx="1.5" /><path d="M8 7h8M8 12h.01M12 12h.01M16 12h.01M8 16h.01M12 16h.01M16 16h.01" /></>);
export const QuestionIcon = icon(<><circle cx="12" cy="12" r="8.5" /><path d="M9.6 9.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2 1-1.2 1.9M12 16.6v.1" /></>);
export const PlusIcon = icon(<path d="M12 5v14M5 12h14" />);
export const TrashIcon = icon(<path d="M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13" />);
export const CheckIcon = icon(<path d="m5 12.5 4.5 4.5L19 7.5" />);
export const ClockIcon = icon(<><circle cx="12" cy="12" r="8.5" /><path d="M12 7.5V12l3 2" /></>);
export const WarningIcon = icon(<><path d="M12 4 2.5 20h19z" /><path d="M12 10v4.5M12 17.2v.1" /></>);
export const ChevronIcon = icon(<path d="m9 6 6 6-6 6" />);
