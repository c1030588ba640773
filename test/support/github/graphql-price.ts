import type { OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind, valueFromASTUntyped } from 'graphql';
import type { Json } from './hub.ts';

/**
 * What a query costs, as GitHub reckons before it executes one: a request for each list that it would have to ask for, a hundred of
 * them a point; and how many nodes it could bring at most.
 */
export function priceOf(
  { selectionSet }: OperationDefinitionNode,
  variables: Json,
): { readonly cost: number; readonly nodes: number } {
  let [requests, nodes] = [0, 0];
  const visit = ({ selections }: SelectionSetNode, times: number): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('named fragments are not modelled by this server');
      const sizes =
        selection.kind === Kind.FIELD
          ? (selection.arguments ?? []).filter(({ name }) => /^(?:first|last)$/.test(name.value))
          : [];
      const size = sizes.map(({ value }) => valueFromASTUntyped(value, variables)).find((one) => typeof one === 'number');
      if (typeof size === 'number') {
        requests += times;
        nodes += times * size;
      }
      if (selection.selectionSet) visit(selection.selectionSet, typeof size === 'number' ? times * size : times);
    }
  };
  visit(selectionSet, 1);
  return { cost: Math.max(1, Math.round(requests / 100)), nodes };
}
