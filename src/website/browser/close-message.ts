/** What the chat tells the page round it when somebody presses Escape in it. */
export const closeMessage = 'redress:close';
