import type { UsageTexts } from '#messages/cli-text';
import type { CommanderError } from 'commander';

/** Names stand in quotation marks in the parser's messages. */
function quoted(message: string): readonly string[] {
  return [...message.matchAll(/'([^']*)'/g)].map(([, name = '']) => name);
}

function allowedIn(message: string): string {
  return /(?:Allowed choices are |takes: )(.*?)\.?$/s.exec(message)?.[1] ?? '…';
}

/** The parser's error in the chosen language. */
export function usageText({ code, message }: CommanderError, usage: UsageTexts): string {
  const [name = ''] = quoted(message);
  switch (code) {
    case 'commander.unknownCommand':
      return usage.unknownCommand(name);
    case 'commander.unknownOption':
      return usage.unknownOption(name);
    case 'commander.missingArgument':
      return usage.missingArgument(name);
    case 'commander.optionMissingArgument':
      return usage.missingValue(name);
    case 'commander.missingMandatoryOptionValue':
      return usage.missingOption(name);
    case 'commander.excessArguments':
      return usage.tooMany(name);
    case 'commander.invalidArgument':
      return usage.notAllowed(name, allowedIn(message));
    case 'commander.help':
      return usage.noCommand;
    default:
      return message;
  }
}
