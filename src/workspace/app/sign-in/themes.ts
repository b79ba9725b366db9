import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';

/** The theme that goes with one of Teams, by its name. What we do not know is light. */
export function themeInTeams(name: string): Theme {
  if (name === 'dark') return teamsDarkTheme;
  return name === 'contrast' ? teamsHighContrastTheme : teamsLightTheme;
}

/** The theme for a browser of somebody who likes dark pages, or does not. */
export const themeInBrowser = (likes: 'dark' | 'light'): Theme =>
  likes === 'dark' ? webDarkTheme : webLightTheme;

const darkThemes: readonly Theme[] = [teamsDarkTheme, teamsHighContrastTheme, webDarkTheme];

/** Whether a theme is light writing on dark ground. */
export const isDark = (theme: Theme): boolean => darkThemes.includes(theme);
