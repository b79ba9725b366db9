import { tokens } from '@fluentui/react-components';

/** Where there is no room for columns, each row is a card. */
export const narrow = '@media (max-width: 60rem)';

/** The columns of the list, alike in its head and its rows. */
export const columns = {
  display: 'grid',
  gridTemplateColumns:
    'minmax(11rem, 1.2fr) minmax(14rem, 3fr) minmax(7rem, 1fr) minmax(7rem, 1fr) minmax(9rem, 1fr)',
  columnGap: tokens.spacingHorizontalL,
  rowGap: tokens.spacingVerticalXS,
  [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
} as const;
