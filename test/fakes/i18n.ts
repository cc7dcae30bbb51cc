import en from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { messagesOf } from '../../src/job/say.ts';

const message = messagesOf(en);

/** `i18n` in English, from the real messages. */
export const fakeI18n = {
  getMessage: (id: string, facts: string | string[] = []) => message(id, [facts].flat()),
  getUILanguage: () => 'en-US',
  detectLanguage: async () => ({ isReliable: false, languages: [] }),
};
