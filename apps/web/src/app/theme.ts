import { Alert, Button, createTheme, type MantineColorsTuple, Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';

/** Calm dark blue; shade 7 on white has a contrast of 7 : 1. */
const granat: MantineColorsTuple = ['#eef4f8', '#dbe7ef', '#b7cfdf', '#8fb4cd', '#6699ba', '#3f7ea6', '#25668f', '#174f73', '#0f3f5e', '#0b3247'];
/** Teal for what is done or granted. */
const morski: MantineColorsTuple = ['#e8f6f4', '#d0ebe7', '#a2d7d0', '#72c2b8', '#4aada2', '#2b968b', '#1a7d73', '#10675f', '#0b534d', '#073f3a'];
/** Amber for what is near; its dark shades carry text. */
const bursztyn: MantineColorsTuple = ['#fff6e3', '#fdeac3', '#f9d587', '#f2bd4b', '#e3a321', '#c1860d', '#996906', '#7a5304', '#624204', '#4b3203'];
/** Red for what is late or refused. */
const ceglasty: MantineColorsTuple = ['#fdeeec', '#fadad5', '#f3b3aa', '#e9877a', '#dc5f4f', '#c8412f', '#ad3020', '#8f2618', '#751f14', '#5a170e'];

export const theme = createTheme({
  primaryColor: 'granat',
  primaryShade: 7,
  colors: { granat, morski, bursztyn, ceglasty },
  fontFamily: '"Segoe UI", "Open Sans", "Noto Sans", system-ui, -apple-system, sans-serif',
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  headings: { fontWeight: '600', sizes: { h1: { fontSize: '1.625rem' }, h2: { fontSize: '1.25rem' }, h3: { fontSize: '1.0625rem' } } },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Alert: Alert.extend({ defaultProps: { variant: 'light', radius: 'sm' } }),
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    Modal: Modal.extend({ defaultProps: { closeButtonProps: { 'aria-label': 'Zamknij okno' }, attributes: { header: { role: 'presentation' } }, centered: true } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'sm' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'sm', autosize: true, minRows: 2 } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
  },
});
