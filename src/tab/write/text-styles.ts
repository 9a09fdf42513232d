import { makeStyles, tokens } from '@fluentui/react-components';

/** As the text is read, with what ProseMirror asks of its surface. */
export const useTextStyles = makeStyles({
  text: {
    '& .ProseMirror': {
      position: 'relative',
      minHeight: '6rem',
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
      fontSize: tokens.fontSizeBase400,
      lineHeight: '1.6',
      whiteSpace: 'break-spaces',
      overflowWrap: 'anywhere',
      fontVariantLigatures: 'none',
      outlineStyle: 'none',
      overflowX: 'auto',
    },
    '& p': { margin: `0 0 ${tokens.spacingVerticalS}` },
    '& ul, & ol': { margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0, listStyleType: 'none' },
    '& li': { position: 'relative', paddingInlineStart: '1.75rem' },
    '& li p': { margin: `0 0 ${tokens.spacingVerticalXS}` },
    '& li::before': {
      content: 'attr(data-mark)',
      position: 'absolute',
      insetInlineStart: 0,
      color: tokens.colorNeutralForeground2,
    },
    '& table': { borderCollapse: 'collapse', margin: `0 0 ${tokens.spacingVerticalS}`, minWidth: '60%' },
    '& td, & th': {
      minWidth: '4rem',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      textAlign: 'start',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
    },
    '& tr:first-child p': { fontWeight: tokens.fontWeightSemibold },
    '& td p, & th p': { margin: 0 },
    '& .selectedCell': { backgroundColor: tokens.colorNeutralBackground1Selected },
    '& .ProseMirror-hideselection': { caretColor: 'transparent' },
  },
});
