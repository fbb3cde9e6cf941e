/** Whether the device has a sheet for sharing. */
export const canShare = (): boolean => typeof navigator.share === 'function';

/** Hands a text to the sheet of the device for sharing; where there is none, to the clipboard. */
export async function shareText(text: string): Promise<'shared' | 'copied' | 'failed'> {
  try {
    if (canShare()) return await handOver(text);
  } catch {
    // A page in a frame may not share, and still copy.
  }
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}

async function handOver(text: string) {
  try {
    await navigator.share({text});
  } catch (error) {
    // A person who closes the sheet has not asked for anything else.
    if ((error as DOMException).name !== 'AbortError') throw error;
  }
  return 'shared' as const;
}
