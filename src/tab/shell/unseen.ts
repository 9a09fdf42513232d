import { makeStyles } from '@fluentui/react-components';

/** What is there for those who listen, and not to be seen. */
export const useUnseen = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});
