import {
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import type { ThemeName } from '../host/host.ts';

/** `glass` lies on a surface that shines through; what stands on it is as light as on the dark one. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
  glass: {
    ...teamsDarkTheme,
    colorNeutralBackground1: 'rgb(31 31 31 / 88%)',
    colorNeutralBackground2: 'rgb(25 25 25 / 88%)',
    colorNeutralBackground3: 'rgb(20 20 20 / 88%)',
    // What shines through takes from their contrast.
    colorBrandForeground1: '#aab1fa',
    colorBrandForegroundLink: '#aab1fa',
  },
};
