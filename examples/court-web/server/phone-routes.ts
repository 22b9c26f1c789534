// /api/phones/{owner}: one person's phone.
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { PhoneOwner } from '../src/shared/phone-api.ts';
import { papersOf } from './papers.ts';
import { isOwner } from './people.ts';
import { BadRequest, readOwner, readSend } from './requests.ts';
import type { Theatre } from './theatre.ts';

/** Reading the phone, and everything its owner can do in the chat. */
export function phoneRoutes(theatre: Theatre): Hono {
  const routes = new Hono();
  const phone = async (context: Context): Promise<Response> =>
    context.json((await theatre.stage()).chat.phone(ownerOf(context)));

  routes.get('/', phone);
  routes.get('/papers', async (context) =>
    context.json(await papersOf(ownerOf(context), (await theatre.stage()).as)),
  );
  routes.post('/messages', async (context) => {
    const { chat } = await theatre.stage();
    chat.send(ownerOf(context), readSend(await context.req.json()));
    return phone(context);
  });
  routes.post('/add-court-account', async (context) => {
    (await theatre.stage()).chat.addCourtAccount(ownerOf(context));
    return phone(context);
  });
  routes.post('/rooms/:conversationId/leave', async (context) => {
    (await theatre.stage()).chat.leave(ownerOf(context), context.req.param('conversationId'));
    return phone(context);
  });
  routes.post('/rooms/:conversationId/add', async (context) => {
    const other = readOwner(await context.req.json());
    (await theatre.stage()).chat.pullIn(ownerOf(context), context.req.param('conversationId'), other);
    return phone(context);
  });
  return routes;
}

function ownerOf(context: Context): PhoneOwner {
  const owner = context.req.param('owner') ?? '';
  if (!isOwner(owner)) throw new BadRequest('没有这部手机', 'There is no such phone');
  return owner;
}
