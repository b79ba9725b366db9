/** The colours of one of Teams' themes, as its cards are drawn. */
interface Palette {
  readonly background: string;
  readonly emphasis: string;
  readonly text: string;
  readonly subtle: string;
  readonly border: string;
  readonly attention: string;
  readonly notice: { readonly good: string; readonly warning: string; readonly attention: string };
}

/** Teams in light, dark and high contrast: close to its own colours, which Microsoft does not publish as a whole. */
export const palettes = {
  light: {
    background: '#ffffff',
    emphasis: '#f5f5f5',
    text: '#242424',
    subtle: '#616161',
    border: '#d1d1d1',
    attention: '#b10e1c',
    notice: { good: '#e7f2e7', warning: '#fff4ce', attention: '#fdf3f4' },
  },
  dark: {
    background: '#292929',
    emphasis: '#333333',
    text: '#ffffff',
    subtle: '#c8c8c8',
    border: '#666666',
    attention: '#f5a3ab',
    notice: { good: '#10331a', warning: '#3d2f00', attention: '#4a1118' },
  },
  contrast: {
    background: '#000000',
    emphasis: '#000000',
    text: '#ffffff',
    subtle: '#ffffff',
    border: '#ffffff',
    attention: '#ffff00',
    notice: { good: '#000000', warning: '#000000', attention: '#000000' },
  },
} as const satisfies Record<string, Palette>;

export type Theme = keyof typeof palettes;

/** What Microsoft's renderer goes by in a theme. */
export function hostConfig(theme: Theme): object {
  const { background, emphasis, text, subtle, border, attention, notice }: Palette = palettes[theme];
  const one = (colour: string, paler = colour) => ({ default: colour, subtle: paler });
  const foregroundColors = {
    default: one(text, subtle),
    dark: one(text, subtle),
    light: one(text, subtle),
    accent: one(text, subtle),
    good: one(text, subtle),
    warning: one(text, subtle),
    attention: one(attention),
  };
  const style = (backgroundColor: string) => ({ backgroundColor, foregroundColors });
  const fontSizes = { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 };
  const fontFamily = "'Segoe UI', 'Liberation Sans', Arial, sans-serif";
  const font = { fontFamily, fontSizes, fontWeights: { lighter: 200, default: 400, bolder: 600 } };
  return {
    spacing: { small: 4, default: 8, medium: 16, large: 20, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: border },
    fontTypes: { default: font, monospace: font },
    containerStyles: {
      default: style(background),
      emphasis: style(emphasis),
      good: style(notice.good),
      warning: style(notice.warning),
      attention: style(notice.attention),
      accent: style(emphasis),
    },
    actions: {
      maxActions: 6,
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 8, style: 'emphasis' },
    },
    inputs: {
      label: {
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { color: 'attention', weight: 'bolder' },
    },
    factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 120 }, value: { wrap: true }, spacing: 12 },
    textBlock: { headingLevel: 2 },
  };
}
