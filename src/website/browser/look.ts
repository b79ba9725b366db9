const ink = '#0b0c0c';
const quiet = '#484949';
const accent = '#144e81';
const paper = '#ffffff';
const focus = '#ffdd00';

/** How Web Chat looks: as calm as the page round it, nothing under 16px, nothing to press under 44px. */
export const styleOptions = {
  accent,
  subtle: quiet,
  primaryFont: "system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif",
  fontSizeSmall: 16,
  backgroundColor: paper,
  bubbleBackground: '#f3f2f1',
  bubbleTextColor: ink,
  bubbleBorderWidth: 0,
  bubbleMaxWidth: 640,
  bubbleMinHeight: 44,
  bubbleFromUserBackground: accent,
  bubbleFromUserTextColor: paper,
  bubbleFromUserBorderWidth: 0,
  messageActivityWordBreak: 'break-word',
  timestampColor: quiet,
  sendBoxHeight: 52,
  sendBoxMaxHeight: 200,
  sendBoxTextWrap: true,
  sendBoxTextColor: ink,
  sendBoxPlaceholderColor: quiet,
  sendBoxBorderTop: `2px solid ${ink}`,
  sendBoxButtonColor: accent,
  sendBoxButtonColorOnDisabled: quiet,
  suggestedActionLayout: 'stacked',
  suggestedActionsStackedLayoutButtonTextWrap: true,
  suggestedActionsStackedLayoutButtonMaxHeight: 120,
  suggestedActionsStackedHeight: 260,
  suggestedActionsStackedOverflow: 'auto',
  suggestedActionHeight: 44,
  suggestedActionBorderColor: accent,
  suggestedActionBorderWidth: 2,
  suggestedActionTextColor: accent,
  suggestedActionBackgroundColorOnFocus: focus,
  suggestedActionTextColorOnFocus: ink,
  suggestedActionBorderColorOnFocus: ink,
  uploadAccept: 'image/jpeg,image/png,image/webp,image/heic,application/pdf',
  uploadMultiple: true,
  // A small picture of each would be drawn by a worker, which the page's policy allows nobody, on a phone that may be old.
  enableUploadThumbnail: false,
  hideTelephoneKeypadButton: true,
  // The service itself says when a message is too long to be taken, and how much fits.
  maxMessageLength: 60_000,
  // A message is sent until it has arrived; the page says meanwhile that the connection is lost.
  sendTimeout: 300_000,
  notificationDebounceTimeout: 1_000,
};
