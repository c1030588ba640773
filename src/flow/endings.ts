/** Trailers that people and their tools leave: no agent is known by one of them, whatever stands in it. */
const OF_PEOPLE = [
  ...['acked-by', 'approved-by', 'bisected-by', 'helped-by', 'reported-by', 'requested-by', 'reviewed-by', 'signed-off-by'],
  ...['suggested-by', 'tested-by', 'thanks-to', 'cc', 'bug', 'closes', 'fixes', 'link', 'ref', 'refs', 'resolves', 'see'],
  ...['change-id', 'reviewed-on', 'git-svn-id', 'pr-url', 'backport-pr-url', 'https?'],
];

const TRAILER = new RegExp(`^(?!(?:${OF_PEOPLE.join('|')})[ \\t]*:)[a-z][a-z0-9-]*[ \\t]*:|^(?:\\W*)Generated with `, 'im');

/**
 * Whether the last paragraph of a message may name an agent, so that it is worth keeping: it has a line like a trailer that is not one
 * of people's. Who is named is judged later, when the policy's own agents are known, too.
 */
export function mayName(paragraph: string): boolean {
  return TRAILER.test(paragraph);
}
