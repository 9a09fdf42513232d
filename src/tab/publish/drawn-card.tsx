import { makeStyles, tokens } from '@fluentui/react-components';
import { AdaptiveCard, GlobalRegistry, HostConfig } from 'adaptivecards';
import { useLayoutEffect, useRef } from 'react';
import { hostConfigOf } from '../../../cards/drawn/host-config.ts';
import { htmlFromMarkdown } from '../../../cards/drawn/html-from-markdown.ts';
import { sayUnknown } from '../../../cards/drawn/say-unknown.ts';

const useStyles = makeStyles({
  card: {
    boxSizing: 'border-box',
    margin: 0,
    overflow: 'hidden',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '& p, & ul, & ol': { margin: 0 },
    '& .ac-adaptiveCard': { outlineStyle: 'none' },
    '& .ac-textBlock': { overflowWrap: 'anywhere' },
    '& .ac-actionSet': { flexWrap: 'wrap', rowGap: '8px' },
    '& .ac-pushButton': {
      minHeight: '32px',
      padding: '5px 12px',
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontFamily: 'inherit',
      fontWeight: tokens.fontWeightSemibold,
      whiteSpace: 'normal',
    },
    '& .ac-pushButton.style-positive': {
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
    },
  },
});

/** In the theme's own colours, which light and dark each have. */
const hostConfig = hostConfigOf({
  text: tokens.colorNeutralForeground1,
  soft: tokens.colorNeutralForeground2,
  line: tokens.colorNeutralStroke2,
  highlight: tokens.colorPaletteYellowBackground2,
  accent: tokens.colorBrandForeground1,
  good: tokens.colorStatusSuccessForeground1,
  warning: tokens.colorStatusWarningForeground3,
  attention: tokens.colorStatusDangerForeground1,
  ground: {
    emphasis: tokens.colorNeutralBackground3,
    accent: tokens.colorBrandBackground2,
    good: tokens.colorStatusSuccessBackground1,
    warning: tokens.colorStatusWarningBackground1,
    attention: tokens.colorStatusDangerBackground1,
  },
});

type Props = { card: Readonly<Record<string, unknown>>; label: string; unreadable: string };

/** A card to be looked at: drawn as Teams does, its buttons without effect. */
export function DrawnCard({ card, label, unreadable }: Props) {
  const box = useRef<HTMLElement>(null);
  const { card: style } = useStyles();
  useLayoutEffect(() => {
    box.current?.replaceChildren(draw(card) ?? fallbackOf(card, unreadable));
  }, [card, unreadable]);
  return <figure ref={box} className={style} aria-label={label} />;
}

function draw(content: unknown): HTMLElement | null {
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = htmlFromMarkdown(text);
    result.didProcess = true;
  };
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig);
  const isKnown = (type: string) => GlobalRegistry.elements.findByName(type) !== undefined;
  try {
    card.parse(sayUnknown(content, isKnown));
    const drawn = card.render() ?? null;
    if (drawn) still(drawn);
    return drawn;
  } catch {
    // The library throws on what is no card at all; what is said instead follows.
    return null;
  }
}

/** Nothing in it can be pressed, nor come to by the keyboard. */
function still(drawn: HTMLElement): void {
  for (const one of [drawn, ...drawn.querySelectorAll('[tabindex], [role=button]')]) {
    one.removeAttribute('tabindex');
    one.removeAttribute('role');
    one.removeAttribute('aria-label');
  }
  for (const button of drawn.querySelectorAll('button')) button.disabled = true;
}

function fallbackOf({ fallbackText }: Props['card'], unreadable: string): Text {
  return document.createTextNode(`${unreadable} ${typeof fallbackText === 'string' ? fallbackText : ''}`);
}
