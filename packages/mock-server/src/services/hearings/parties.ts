// The parties of a case as this service needs them: references, the actor's own party, and checks of ids in the input.
import type { Schemas } from '@yunting/sdk/types';
import type { Context } from '../../court/context.ts';
import type { RecordBase, Records } from '../../court/records.ts';

/** A party by name, for readers of its own case. */
export function partyRef(party: Records['party']): Schemas['PartyRef'] {
  return { partyId: party.id, role: party.role, displayName: party.name };
}

/** The party of this id within a case, or 422 with a pointer at the field that named it. */
export function partyIn(ctx: Context, caseId: string, partyId: string, pointer: string): Records['party'] {
  const party = ctx.find('party', partyId);
  if (party?.caseId !== caseId) {
    ctx.refuse('invalid_request', {
      violations: [{ pointer, code: 'unknownParty', zh: '不是本案的当事人', en: 'no party of this case' }],
    });
  }
  return party;
}

/** Files named as proof must be the actor's own. */
export function checkFiles(ctx: Context, fileIds: readonly string[] | undefined): string[] {
  for (const [at, fileId] of (fileIds ?? []).entries()) {
    const file: RecordBase | undefined = ctx.find('file', fileId);
    const mine =
      file && (file.ownerId === ctx.actor.principalId || file.ownerIds?.includes(ctx.actor.principalId));
    if (mine) continue;
    ctx.refuse('invalid_request', {
      violations: [
        {
          pointer: `/fileIds/${at}`,
          code: 'unknownFile',
          zh: '没有这份您上传的文件',
          en: 'no such file of yours',
        },
      ],
    });
  }
  return [...(fileIds ?? [])];
}
