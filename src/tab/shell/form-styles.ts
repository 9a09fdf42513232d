import { makeStyles, tokens } from '@fluentui/react-components';

/** Fields below each other, and beside each other the ways on from them. */
export const useFormStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // The longest choice is wider than the panel beside a call.
    '& select': { minWidth: 0, width: '100%' },
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
