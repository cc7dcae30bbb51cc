/** What the journeys ask of the browser inside the worker. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown>; getManifest(): { version: string } };
  notifications: { getAll(): Promise<Record<string, true>>; onClicked: { dispatch(id: string): void } };
  action: { getBadgeText(details: object): Promise<string>; getTitle(details: object): Promise<string> };
  alarms: {
    get(name: string): Promise<{ name: string; scheduledTime: number } | undefined>;
    create(name: string, when: { when: number }): Promise<void>;
  };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
  commands: { onCommand: { dispatch(command: string, tab: object): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  windows: { create(options: { url: string }): Promise<unknown> };
};
