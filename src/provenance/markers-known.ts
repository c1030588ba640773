import { BOX_FORMS } from './disclosure-forms.ts';
import { NOTE_MARKER } from './lines-note.ts';
import { MARKERS } from './markers.ts';
import { PULL_MARKERS } from './pull-markers.ts';

/** What a policy may set aside by name: every marker of commits and of pull requests. */
export const MARKER_IDS: readonly string[] = [
  ...[...MARKERS, ...PULL_MARKERS, ...BOX_FORMS].map(({ id }) => id),
  // Signs that are no rows: words that the policy itself lists, and a line of the description.
  ...['box-policy-used', 'box-policy-not-used', 'body-generated-by', 'label-policy', NOTE_MARKER],
];
