package io.github.parindex.examples.cli;

import io.github.parindex.io.Nearest;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a call, chosen by the type and place of what picocli throws. */
final class CallWords {

    // Options whose values need more than their names to be understood.
    private static final Map<String, Wording> CHOICES = Map.of("ties", Wording.of("par.choices.ties"));

    // What a call names without an option, and is no file that is read.
    private static final Set<String> NO_FILES = Set.of("explain.unit", "start.folder");

    private CallWords() {}

    static Wording of(ParameterException wrong, List<String> arguments) {
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), arguments);
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return Wording.of("par.optionTwice", name(twice.getOverwritten()));
        }
        CommandLine command = wrong.getCommandLine();
        if (wrong.getArgSpec() != null) {
            return value(wrong.getArgSpec(), String.valueOf(wrong.getValue()));
        }
        return command.getSubcommands().isEmpty()
                ? Wording.of("par.wrongCall")
                : Wording.of("par.noCommand", commands(command));
    }

    private static Wording missing(List<ArgSpec> missing, List<String> arguments) {
        ArgSpec first = missing.get(0);
        boolean given =
                first instanceof OptionSpec option && Stream.of(option.names()).anyMatch(arguments::contains);
        return given
                ? Wording.of("par.valueMissing", name(first), meaning(first))
                : Wording.of("par.missing", each(missing));
    }

    private static Wording each(List<ArgSpec> missing) {
        List<Wording> names = new ArrayList<>();
        for (ArgSpec each : missing) {
            names.add(missing(each));
        }
        return names.stream()
                .reduce((before, last) -> Wording.of("words.both", before, last))
                .orElseThrow();
    }

    private static Wording missing(ArgSpec argument) {
        if (argument.isOption()) {
            return Wording.of("par.missingOption", name(argument), meaning(argument));
        }
        return NO_FILES.contains(argument.descriptionKey())
                ? meaning(argument)
                : Wording.of("par.missingFile", meaning(argument));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** What an argument is, in a word or two. */
    private static Wording meaning(ArgSpec argument) {
        return Wording.of("par.meaning." + argument.descriptionKey());
    }

    private static Wording unmatched(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().get(0);
        CommandLine command = unmatched.getCommandLine();
        if (first.startsWith("-")) {
            List<String> names = new ArrayList<>();
            command.getCommandSpec().options().forEach(option -> names.add(option.longestName()));
            return nearest("par.noOption", "par.noOptionMaybe", first, names);
        }
        return command.getSubcommands().isEmpty()
                ? Wording.of("par.tooMany", first)
                : nearest(
                        "par.noSuchCommand",
                        "par.noSuchCommandMaybe",
                        first,
                        List.copyOf(command.getSubcommands().keySet()));
    }

    private static Wording nearest(String key, String withAdvice, String given, List<String> known) {
        Optional<String> near = Nearest.to(given, known);
        return near.isPresent() ? Wording.of(withAdvice, given, near.get()) : Wording.of(key, given, known);
    }

    private static String commands(CommandLine command) {
        return String.join(", ", command.getSubcommands().keySet());
    }

    private static Wording value(ArgSpec argument, String value) {
        if (Map.class.isAssignableFrom(argument.type())) {
            return Wording.of("par.notGrades", name(argument));
        }
        Class<?> type = argument.type();
        return type.isEnum()
                ? Wording.of("par.noSuchValue", name(argument), meaning(argument), value, choices(argument, type))
                : Wording.of("par.badValue", name(argument), meaning(argument), value);
    }

    private static Wording choices(ArgSpec argument, Class<?> type) {
        List<String> names = Stream.of(type.getEnumConstants())
                .map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT))
                .toList();
        return CHOICES.getOrDefault(argument.descriptionKey(), Wording.literal(names));
    }

    /** The name of the command, for a look into its help. */
    static Wording help(ParameterException wrong) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        return Wording.of("par.see", command.qualifiedName());
    }
}
