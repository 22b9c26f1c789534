// The people of the simulated chat. Their nicknames are as people choose them, and prove nothing.
import type { World } from '@yunting/bot/simulator';
import { people } from './people.ts';

/** The court's own account, that the bot uses. */
export const courtAccount = 'court-account';

/** What the phones show as its name. */
export const courtAccountName = '临淄法院案件服务（演示）';

/** Two people of the court, with whom every room begins; friends of the account from before. */
export const founders = { standbyContactId: 'court-standby', clerkContactId: 'court-clerk' } as const;

/** Puts them into a new world. Some know each other; nobody knows the court yet. */
export function furnish(world: World): void {
  world.addAccount(courtAccountName, { id: courtAccount });
  world.addPerson('临淄法院案件服务备用号（演示）', { id: founders.standbyContactId });
  world.addPerson('临淄法院钱书记员（演示）', { id: founders.clerkContactId });
  for (const one of Object.values(founders)) world.befriend(courtAccount, one);
  for (const [owner, name] of people) world.addPerson(name, { id: owner });
  world.befriend('plaintiff', 'lawyer');
  world.befriend('plaintiff', 'stranger');
  world.befriend('defendant', 'defenceLawyer');
}
