import { Button, makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import {
  TableAddRegular,
  TextBulletListLtrRegular,
  TextIndentDecreaseLtrRegular,
  TextIndentIncreaseLtrRegular,
  TextNumberListLtrRegular,
} from '@fluentui/react-icons';
import type { Command, EditorState } from 'prosemirror-state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { useWords } from '../shell/words.tsx';
import { addTable, type ListKind, listAt, setIn, setOut, switchList } from './commands.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    padding: tokens.spacingHorizontalXXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

type Props = { label: string; state: EditorState; view: EditorView | null };

/** What can be done with the text beside writing it: lists and tables, which is all that the minutes know. */
export function Tools({ label, state, view }: Props) {
  const styles = useStyles();
  const { writing: say } = useWords();
  const list = listAt(state);
  const inTable = isInTable(state);
  const act = (command: Command) => ({
    disabled: view === null || !command(state),
    onClick: () => {
      if (!view) return;
      command(view.state, view.dispatch);
      view.focus();
    },
  });
  const kinds = { bullet_list: say.bullets, ordered_list: say.numbers };
  const icons = { bullet_list: <TextBulletListLtrRegular />, ordered_list: <TextNumberListLtrRegular /> };
  const ofTable: [string, Command][] = [
    [say.addRow, addRowAfter],
    [say.addColumn, addColumnAfter],
    [say.removeRow, deleteRow],
    [say.removeColumn, deleteColumn],
    [say.removeTable, deleteTable],
  ];
  return (
    <div role="toolbar" aria-label={say.tools(label)} className={styles.bar}>
      {(Object.keys(kinds) as ListKind[]).map((kind) => (
        <ToggleButton
          key={kind}
          {...small}
          checked={list === kind}
          icon={icons[kind]}
          aria-label={kinds[kind]}
          title={kinds[kind]}
          {...act(switchList(kind))}
        />
      ))}
      <Button
        {...small}
        icon={<TextIndentIncreaseLtrRegular />}
        title={say.setIn}
        aria-label={say.setIn}
        {...act(setIn)}
      />
      <Button
        {...small}
        icon={<TextIndentDecreaseLtrRegular />}
        title={say.setOut}
        aria-label={say.setOut}
        {...act(setOut)}
      />
      <Button
        {...small}
        icon={<TableAddRegular />}
        title={say.addTable}
        aria-label={say.addTable}
        {...act(addTable)}
      />
      {inTable &&
        ofTable.map(([name, command]) => (
          <Button key={name} {...small} {...act(command)}>
            {name}
          </Button>
        ))}
    </div>
  );
}

const small = { size: 'small', appearance: 'subtle', type: 'button' } as const;
