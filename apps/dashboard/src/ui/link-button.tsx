import type { LucideIcon } from 'lucide-react';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { buttonStyle, type ButtonSize, type ButtonVariant } from './button-style.ts';

interface LinkButtonProps extends Omit<ComponentProps<typeof Link>, 'href'> {
  href: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: LucideIcon;
  /** A file or another origin: a plain link without the router. */
  plain?: boolean;
}

/** A link that looks like a button: for going somewhere, not for doing something. */
export function LinkButton({
  variant = 'primary',
  size = 'md',
  icon: Icon,
  plain = false,
  href,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  const look = buttonStyle(variant, size, className);
  const content = (
    <>
      {Icon && <Icon aria-hidden className="size-5 shrink-0" />}
      {children}
    </>
  );
  return plain ? (
    <a href={href} className={look}>
      {content}
    </a>
  ) : (
    <Link {...rest} href={href} className={look}>
      {content}
    </Link>
  );
}
