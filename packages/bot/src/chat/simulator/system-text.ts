// The chat programme's own lines, as each reader sees them: 「你邀请“乙”加入了群聊」 for one, 「“甲”邀请你加入了群聊」 for another.
import type { WorldCore } from './world-core.ts';
import type { MessageState, SystemLine } from './world-state.ts';

export function systemText(core: WorldCore, message: MessageState, line: SystemLine, reader: string): string {
  const named = (id: string): string => (id === reader ? '你' : `“${core.contact(id).name}”`);
  const by = named(message.from);
  switch (line.what) {
    case 'friends': {
      const other =
        message.from === reader && 'contactId' in message.to ? message.to.contactId : message.from;
      return `你已添加了${core.contact(other).name}，现在可以开始聊天了。`;
    }
    case 'joined': {
      const whom = line.contactIds.map(named).join('、');
      return line.how === 'qr' ? `${whom}通过扫描群二维码加入了群聊` : `${by}邀请${whom}加入了群聊`;
    }
    case 'removed': {
      const whom = line.contactIds.map(named).join('、');
      return line.contactIds.includes(reader) ? `你被${by}移出群聊` : `${by}将${whom}移出了群聊`;
    }
    case 'topic':
      return `${by}修改群名为“${line.topic}”`;
    case 'owner':
      return `${named(line.contactId)}已成为新群主`;
  }
}
