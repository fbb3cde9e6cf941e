/** JSON that is safe within `<script>`: no text in it can end the element or begin a comment. */
export const scriptText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
