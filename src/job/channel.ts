import * as v from 'valibot';

/** A way to reach somebody. */
export const CHANNELS = ['email', 'phone', 'linkedin', 'post', 'in-person'] as const;
export const ChannelSchema = v.picklist(CHANNELS);
export type Channel = v.InferOutput<typeof ChannelSchema>;
