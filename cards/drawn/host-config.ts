/** What a card is drawn in, each as CSS takes it. */
export type CardColours = {
  text: string;
  soft: string;
  line: string;
  highlight: string;
  accent: string;
  good: string;
  warning: string;
  attention: string;
  /** Of containers. */
  ground: Readonly<Record<'emphasis' | 'accent' | 'good' | 'warning' | 'attention', string>>;
};

const input = { color: 'default', isSubtle: false, size: 'default', weight: 'bolder' };

/** Cards as Teams draws them, in the colours of the page that they stand on: the host configuration of `adaptivecards`. */
export function hostConfigOf(colours: CardColours) {
  const style = (backgroundColor: string) => ({
    ...{ backgroundColor, borderColor: 'transparent', foregroundColors: foregroundOf(colours) },
  });
  return {
    fontFamily: 'inherit',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    imageSizes: { small: 32, medium: 52, large: 100 },
    supportsInteractivity: true,
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
    separator: { lineThickness: 1, lineColor: colours.line },
    containerStyles: {
      default: style('transparent'),
      emphasis: style(colours.ground.emphasis),
      accent: style(colours.ground.accent),
      good: style(colours.ground.good),
      warning: style(colours.ground.warning),
      attention: style(colours.ground.attention),
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
}

function foregroundOf({ text, soft, highlight, ...colours }: CardColours) {
  const shade = (normal: string, subtle: string) => ({
    ...{ default: normal, subtle, highlightColors: { default: highlight, subtle: highlight } },
  });
  return {
    default: shade(text, soft),
    dark: shade(text, soft),
    light: shade(soft, soft),
    accent: shade(colours.accent, colours.accent),
    good: shade(colours.good, colours.good),
    warning: shade(colours.warning, colours.warning),
    attention: shade(colours.attention, colours.attention),
  };
}
