import type { Played } from '../support/stage.ts';

/** Short words for what stories look at. */
export function outcomeOf({ report }: Pick<Played, 'report'>, id: string): string | undefined {
  return report?.checks.find((check) => check.id === id)?.outcome.kind;
}

/** Routes of requests to the API, without the artifact store. */
export function routes({ requests }: Pick<Played, 'requests'>): string[] {
  return requests.flatMap(({ route }) => (route.startsWith('ARTIFACT') ? [] : [route.replace('/repos/{owner}/{repo}', '')]));
}

/** Sentences that tell what could not be done. */
export function notices({ annotations }: Pick<Played, 'annotations'>): string[] {
  return annotations.flatMap(({ level, message }) => (level === 'notice' ? [message] : []));
}
