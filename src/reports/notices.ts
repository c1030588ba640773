import { forMarkdown } from './escape.ts';

/** What could not be published, and what that takes: below the verdict, in the run's own summary. */
export function noticesText(notices: readonly string[]): string {
  return notices.length === 0 ? '' : `\n---\n\n${notices.map((sentence) => `- ℹ️ ${forMarkdown(sentence)}`).join('\n')}\n`;
}
