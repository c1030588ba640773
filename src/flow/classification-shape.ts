import { z } from 'zod';
import { FLOW_ITEMS, LEVELS } from '../model/flow-item.ts';

/** How the items of a flow report were classified, so that a team can see whether to trust the split. */

const count = z.int().min(0);
const perKind = z.strictObject({ feature: count, defect: count, risk: count, debt: count });

/** The section `classification` of a flow report; counts of items. */
export const flowClassificationSchema = z.strictObject({
  items: z.enum(['issues', 'changes']),
  n: count.meta({ description: 'Items completed in the window.' }),
  classified: count,
  coverage: z.number().min(0).max(1).exactOptional().meta({ description: '`classified` by `n`, from five items on.' }),
  byType: perKind.extend({ unclassified: count }),
  byLevel: z.partialRecord(z.enum(LEVELS), count).meta({
    description:
      'By what told the kind: labels of the policy, usual labels, issue types, what is linked, then titles, branches and authors. Levels that told nothing are left out.',
  }),
  breaking: count.meta({ description: 'Items that say they break what relies on them.' }),
  confusion: z
    .strictObject({
      n: count.meta({ description: 'Items of which both people and the title or branch tell a kind.' }),
      agree: count,
      matrix: z.record(z.enum(FLOW_ITEMS), perKind).meta({
        description: 'By what labels and issue types say (outer), what the title or branch says (inner).',
      }),
    })
    .meta({ description: 'How far titles and branches agree with what people say.' }),
  notes: z.array(z.string()),
});

/** What `flowClassificationSchema` reads. */
export type FlowClassification = z.output<typeof flowClassificationSchema>;
