let address = '';

/** Lets a person keep a file that was made on this device; nothing is sent. */
export function saveFile(name: string, type: string, text: string) {
  // Some browsers read a file only after the click, so its address lives until the next one.
  URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
