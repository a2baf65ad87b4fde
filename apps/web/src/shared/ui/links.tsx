import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';

interface LinkExtras {
  readonly onClick?: () => void;
  readonly ref?: Ref<HTMLAnchorElement>;
  readonly children?: ReactNode;
}

/** A link inside the application that looks like a link; its address and parameters are checked by the compiler. */
export const TextLink = createLink(function TextLink(props: AnchorProps & LinkExtras) {
  return <Anchor underline="always" {...props} />;
});

/** A link inside the application that looks like a button. */
export const LinkButton = createLink(function LinkButton(props: ButtonProps & LinkExtras) {
  return <Button component="a" {...props} />;
});
