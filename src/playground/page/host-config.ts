const colours = {
  default: shade('--text', '--text-soft'),
  dark: shade('--text', '--text-soft'),
  light: shade('--text-soft', '--text-soft'),
  accent: shade('--brand-text', '--brand-text'),
  good: shade('--good', '--good'),
  warning: shade('--warning', '--warning'),
  attention: shade('--bad', '--bad'),
};

const input = { color: 'default', isSubtle: false, size: 'default', weight: 'bolder' };

/** Cards as Teams draws them. The colours are those of the page's theme, so that a switch needs no new drawing. */
export const hostConfig = {
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  imageSizes: { small: 32, medium: 52, large: 100 },
  supportsInteractivity: true,
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  containerStyles: {
    default: style('transparent', 'transparent'),
    emphasis: style('var(--card-emphasis)', 'transparent'),
    accent: style('var(--card-accent)', 'transparent'),
    good: style('var(--card-good)', 'transparent'),
    warning: style('var(--card-warning)', 'transparent'),
    attention: style('var(--card-bad)', 'transparent'),
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    allowTitleToWrap: true,
  },
  adaptiveCard: { allowCustomStyle: true },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  factSet: {
    title: {
      color: 'default',
      isSubtle: true,
      size: 'default',
      weight: 'default',
      wrap: true,
      maxWidth: 160,
    },
    value: { color: 'default', isSubtle: false, size: 'default', weight: 'default', wrap: true },
    spacing: 16,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { ...input, suffix: ' *', suffixColor: 'attention' },
      optionalInputs: input,
    },
    errorMessage: { color: 'attention', size: 'small', weight: 'default', spacing: 'small' },
  },
  textBlock: { headingLevel: 3 },
};

function shade(normal: string, subtle: string) {
  return {
    default: `var(${normal})`,
    subtle: `var(${subtle})`,
    highlightColors: { default: 'var(--highlight)', subtle: 'var(--highlight)' },
  };
}

function style(backgroundColor: string, borderColor: string) {
  return { backgroundColor, borderColor, foregroundColors: colours };
}
