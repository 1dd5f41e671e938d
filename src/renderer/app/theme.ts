import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Dark green of the force: the one accent of the program. */
const force: MantineColorsTuple = [
  '#eef6f1',
  '#dcebe2',
  '#b7d6c5',
  '#8dbea4',
  '#65a584',
  '#44896a',
  '#2b7050',
  '#1b5a3d',
  '#12482f',
  '#0a3421',
];

/** Deep red: overdue, and what blocks; nothing else. */
const red: MantineColorsTuple = [
  '#fdf1f0',
  '#f9dedc',
  '#f0b8b4',
  '#e3908a',
  '#d66a62',
  '#c94840',
  '#bd352c',
  '#b3261e',
  '#971d16',
  '#76140f',
];

/** Dense and sober: 14 px text at the least, fields 30 px high, no animation to wait for. */
export const theme = createTheme({
  primaryColor: 'force',
  primaryShade: 7,
  colors: { force, red },
  fontFamily: "'Be Vietnam Pro', 'Segoe UI', sans-serif",
  fontFamilyMonospace: "Consolas, 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: '0.875rem', sm: '0.875rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.5' },
  headings: { fontFamily: "'Be Vietnam Pro', 'Segoe UI', sans-serif", fontWeight: '600' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { size: 'md', variant: 'subtle' } },
    TextInput: { defaultProps: { size: 'xs' } },
    PasswordInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs' } },
    DateInput: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Radio: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'sm' } },
    SegmentedControl: { defaultProps: { size: 'xs', transitionDuration: 0 } },
    Tabs: { defaultProps: { keepMounted: false } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 0 }, position: 'bottom-end' } },
    Modal: {
      defaultProps: {
        centered: true,
        // One that fades away still swallows keys meant for what is behind it.
        transitionProps: { duration: 0 },
        overlayProps: { backgroundOpacity: 0.4 },
      },
    },
    Popover: { defaultProps: { transitionProps: { duration: 0 } } },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 }, openDelay: 400, withArrow: true } },
  },
});
