/** The generated parts of docs/provenance.md, from the tables that commits and pull requests are held against. */
import { GRADE_MEANS, GRADES } from '../src/model/provenance.ts';
import { BOX_FORMS } from '../src/provenance/disclosure-forms.ts';
import { MARKERS } from '../src/provenance/markers.ts';
import type { Marker } from '../src/provenance/markers-row.ts';
import { PULL_MARKERS } from '../src/provenance/pull-markers.ts';

export function provenanceParts(): Readonly<Record<string, string>> {
  return {
    grades: [
      '| grade | what it says |',
      '| --- | --- |',
      ...GRADES.map((grade) => `| \`${grade}\` | ${GRADE_MEANS[grade]} |`),
    ].join('\n'),
    markers: [
      ...markersTable('Commits', MARKERS),
      '',
      ...markersTable('Pull requests', PULL_MARKERS),
      '',
      '### Boxes of a description',
      '',
      '| id | says | as in |',
      '| --- | --- | --- |',
      ...BOX_FORMS.map(
        ({ id, said, seen }) => `| \`${id}\` | ${said === 'used' ? 'an agent helped' : 'none did'} | ${seenWords(seen)} |`,
      ),
    ].join('\n'),
  };
}

function markersTable(title: string, markers: readonly Marker[]): string[] {
  return [
    `### ${title}`,
    '',
    '| id | agent | grade | where | seen | source |',
    '| --- | --- | --- | --- | --- | --- |',
    ...markers.map(
      ({ id, agent, grade, where, seen, source, since }) =>
        `| \`${id}\` | ${agent} | ${grade} | ${where} | ${seenWords(seen)} | ${cell(source)}${since === undefined ? '' : `; since ${since}`} |`,
    ),
  ];
}

/** A commit of a public repository as a link to it. */
function seenWords(seen: string): string {
  const [, repository, sha] = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{7,40})$/.exec(seen) ?? [];
  return repository === undefined
    ? cell(seen)
    : `[${repository}@${sha?.slice(0, 7)}](https://github.com/${repository}/commit/${sha})`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
