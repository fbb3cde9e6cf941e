/** Text of a file on one line of a terminal, which it may not steer; nor may it turn the reading around. */
export const onScreen = (text: string) => text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ');
