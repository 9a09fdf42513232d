import { Field, type FieldControlProps, makeStyles, tokens } from '@fluentui/react-components';
import type { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useRef, useState } from 'react';
import { openState } from './editor-state.ts';
import { pasting } from './pasting.ts';
import { useTextStyles } from './text-styles.ts';
import { Tools } from './tools.tsx';
import { writeText } from './write-text.ts';

const useStyles = makeStyles({
  box: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-within': {
      outline: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
      borderTopColor: tokens.colorCompoundBrandStroke,
      borderRightColor: tokens.colorCompoundBrandStroke,
      borderBottomColor: tokens.colorCompoundBrandStroke,
      borderLeftColor: tokens.colorCompoundBrandStroke,
    },
  },
});

type Props = {
  label: string;
  hint: string | null;
  text: string;
  wrong: string | null;
  write: (text: string) => void;
};

/** A section to be written in as it will be read. Begun with its text, it keeps its own until it is made anew. */
export function SectionField({ label, hint, wrong, ...writing }: Props) {
  return (
    <Field label={label} hint={hint} validationMessage={wrong}>
      {(named) => <Box {...writing} label={label} named={named} />}
    </Field>
  );
}

type BoxProps = Pick<Props, 'label' | 'text' | 'write'> & { named: FieldControlProps };

function Box({ label, text, write, named }: BoxProps) {
  const styles = useStyles();
  const { text: look } = useTextStyles();
  const mount = useRef<HTMLDivElement>(null);
  const [state, show] = useState(() => openState(text));
  const [view, open] = useState<EditorView | null>(null);
  const begun = useRef(state);
  const told = useRef(write);
  told.current = write;
  useEffect(() => {
    if (!mount.current) return;
    const made = openView(mount.current, begun.current, { show, write: (said) => told.current(said) });
    open(made);
    return () => made.destroy();
  }, []);
  const { 'aria-labelledby': labelled, 'aria-describedby': described, 'aria-invalid': invalid } = named;
  useEffect(() => {
    const said = { 'aria-labelledby': labelled, 'aria-describedby': described };
    const there = Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : []));
    view?.setProps({
      attributes: {
        ...{ role: 'textbox', 'aria-multiline': 'true', 'aria-invalid': String(Boolean(invalid)) },
        ...Object.fromEntries(there),
      },
    });
  }, [view, labelled, described, invalid]);
  return (
    <div className={styles.box}>
      <Tools label={label} state={state} view={view} />
      <div ref={mount} className={look} />
    </div>
  );
}

type Told = { show: (state: EditorState) => void; write: (text: string) => void };

function openView(place: HTMLElement, state: EditorState, { show, write }: Told): EditorView {
  const view: EditorView = new EditorView(place, {
    ...pasting,
    state,
    dispatchTransaction(transaction) {
      const next = view.state.apply(transaction);
      view.updateState(next);
      show(next);
      if (transaction.docChanged) write(writeText(next.doc));
    },
  });
  return view;
}
