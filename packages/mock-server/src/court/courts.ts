// The courts that this sandbox knows. Court words are derived from region codes (GB/T 2260), for demonstration.
import { courtName } from '@yunting/sdk/rules';

export interface CourtEntry {
  readonly courtId: string;
  readonly name: string;
  /** 法院代字, as printed in case numbers. */
  readonly courtWord: string;
  readonly level: 'basic' | 'intermediate';
  readonly regionCode: string;
  readonly higherCourtId?: string;
}

function court(courtId: string, courtWord: string, regionCode: string, higherCourtId?: string): CourtEntry {
  const level = courtWord.length > 3 ? 'basic' : 'intermediate';
  const name = courtName(courtWord) ?? courtWord;
  return {
    courtId,
    name,
    courtWord,
    level,
    regionCode,
    ...(higherCourtId === undefined ? {} : { higherCourtId }),
  };
}

/** All of them, in the order of their ids. */
export const courts: readonly CourtEntry[] = [
  court('lu03', '鲁03', '370300'),
  court('lu0302', '鲁0302', '370302', 'lu03'),
  court('lu0303', '鲁0303', '370303', 'lu03'),
  court('lu0304', '鲁0304', '370304', 'lu03'),
  court('lu0305', '鲁0305', '370305', 'lu03'),
  court('lu0306', '鲁0306', '370306', 'lu03'),
  court('lu0321', '鲁0321', '370321', 'lu03'),
  court('lu0322', '鲁0322', '370322', 'lu03'),
  court('lu0323', '鲁0323', '370323', 'lu03'),
  court('lu0391', '鲁0391', '370391', 'lu03'),
];

const byId = new Map(courts.map((entry) => [entry.courtId, entry]));

/** The court of this id, if the sandbox knows it. */
export function courtById(courtId: string | undefined): CourtEntry | undefined {
  return courtId === undefined ? undefined : byId.get(courtId);
}

/** Its full name; the id itself for a court that is not known. */
export function courtNameOf(courtId: string | undefined): string {
  return courtById(courtId)?.name ?? courtId ?? '';
}
