import { element } from './element.ts';
import type { Pane } from './pane.ts';
import { texts } from './texts.ts';

/** Below this width there is room for one pane; the style sheet has the same number. */
const narrow = matchMedia('(max-width: 1079px)');

/** The tabs among which a narrow screen chooses; a wide one shows all panes and no tabs. */
export function createTabs(all: readonly { pane: Pane; name: string }[], chosen: (pane: Pane) => void) {
  let shown = all[1]?.pane ?? null;
  const tabs = all.map(({ pane, name }) => {
    const dot = element('span', { className: 'dot', hidden: true, role: 'img', 'aria-label': texts.unread });
    const tab = element(
      'button',
      { type: 'button', role: 'tab', id: `tab-${pane.kind}`, 'aria-controls': pane.element.id },
      name,
      dot,
    );
    tab.addEventListener('click', () => choose(pane));
    return { pane, tab, dot };
  });
  const list = element(
    'div',
    { className: 'tabs', role: 'tablist', 'aria-label': texts.tabs },
    ...tabs.map(({ tab }) => tab),
  );

  function choose(pane: Pane): void {
    shown = pane;
    draw();
    chosen(pane);
  }

  function draw(): void {
    for (const { pane, tab } of tabs) {
      const isShown = pane === shown;
      tab.setAttribute('aria-selected', String(isShown));
      tab.tabIndex = isShown ? 0 : -1;
      pane.element.classList.toggle('shown', isShown);
      if (narrow.matches) pane.element.setAttribute('role', 'tabpanel');
      else pane.element.removeAttribute('role');
    }
  }

  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const at = tabs.findIndex(({ pane }) => pane === shown);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    choose(next.pane);
    next.tab.focus();
  });
  narrow.addEventListener('change', draw);
  draw();

  return {
    element: list,
    isInSight: (pane: Pane) => !narrow.matches || pane === shown,
    mark(pane: Pane, isUnread: boolean) {
      const tab = tabs.find((other) => other.pane === pane);
      if (tab) tab.dot.hidden = !isUnread;
    },
  };
}
