package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Roster;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.examples.words.Language;
import io.github.parindex.io.FaultyFileException;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.Source;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code par}, whose work its subcommands do. */
@Command(name = "par", mixinStandardHelpOptions = true, version = "par 0.2.0")
public final class ParCommand {

    private static final int FAULTY_FILE = 1;
    private static final int WRONG_CALL = 2;
    private static final int NOT_WRITTEN = 3;

    /** In the order of the help. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    private final Locale locale;
    private final ProgressBars bars;

    @Option(names = "--lang", paramLabel = "vi|en", scope = CommandLine.ScopeType.INHERIT, descriptionKey = "lang")
    private String lang = "";

    @Spec
    private CommandSpec spec;

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("start", StartCommand.class);
        commands.put("set", SetCommand.class);
        commands.put("template", TemplateCommand.class);
        commands.put("validate", ValidateCommand.class);
        commands.put("score", ScoreCommand.class);
        commands.put("explain", ExplainCommand.class);
        commands.put("compare", CompareCommand.class);
        commands.put("report", ReportCommand.class);
        commands.put("plan", PlanCommand.class);
        commands.put("robust", RobustCommand.class);
        commands.put("index", IndexCommand.class);
        commands.put("survey", SurveyCommand.class);
        commands.put("convert", ConvertCommand.class);
        return commands;
    }

    private ParCommand(Locale locale, ProgressBars bars) {
        this.locale = locale;
        this.bars = bars;
    }

    /**
     * Runs a call.
     *
     * @param arguments a subcommand with its options and files
     * @param out takes what was asked for, and nothing else
     * @param err takes problems, unless they were asked for
     * @param bars for the reading of large files
     * @param others further subcommands
     * @return 0 if all is well, 1 if a file is faulty, 2 for a wrong call, 3 if a file cannot be written
     */
    public static int execute(
            List<String> arguments, PrintWriter out, PrintWriter err, ProgressBars bars, Object... others) {
        Locale locale = Language.of(arguments);
        CommandLine line = new CommandLine(new ParCommand(locale, bars));
        COMMANDS.forEach((name, command) -> line.addSubcommand(name, arguments.contains(name) ? command : named(name)));
        for (Object other : others) {
            line.addSubcommand(other);
        }
        line.getCommandSpec()
                .usageMessage()
                .synopsisSubcommandLabel("[" + Wording.of("par.label.command").in(locale) + "]");
        int status = line.setResourceBundle(new HelpTexts(locale))
                .setHelpFactory((command, colours) -> new LabelledHelp(command, colours, locale))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((wrong, given) -> wrongCall(wrong, arguments, locale))
                .setExecutionExceptionHandler((failed, command, parsed) -> failed(failed, command, locale))
                .execute(arguments.toArray(String[]::new));
        return out.checkError() ? notPrinted(err, locale) : status;
    }

    /** A command that a call does not name: its name alone, as looking for its options takes time at every start. */
    private static CommandSpec named(String name) {
        return CommandSpec.create().name(name);
    }

    /** A writer that prints keeps its failure to itself until it is asked. */
    private static int notPrinted(PrintWriter err, Locale locale) {
        say(err, Wording.of("par.notPrinted").in(locale));
        return NOT_WRITTEN;
    }

    /** Prints a message in one line; nothing that was read from a file begins another one. */
    private static void say(PrintWriter to, String message) {
        to.println(PlainText.visible(message));
    }

    private static int wrongCall(ParameterException wrong, List<String> arguments, Locale locale) {
        CommandLine command = wrong.getCommandLine();
        say(command.getErr(), CallWords.of(wrong, arguments).in(locale));
        say(command.getErr(), CallWords.help(wrong).in(locale));
        return WRONG_CALL;
    }

    private static int failed(Exception failed, CommandLine command, Locale locale) throws Exception {
        PrintWriter err = command.getErr();
        if (failed instanceof FaultyFileException faulty) {
            faulty.problems().forEach(problem -> err.println(problem.toText(locale)));
            return FAULTY_FILE;
        }
        if (failed instanceof WrongCall wrong) {
            say(command.getErr(), wrong.in(locale));
            return WRONG_CALL;
        }
        if (failed instanceof IllegalArgumentException refused) {
            say(command.getErr(), Wording.of(refused, Medium.TABLE).in(locale));
            Wording.advice(refused, Medium.TABLE).ifPresent(advice -> say(command.getErr(), advice.in(locale)));
            return WRONG_CALL;
        }
        if (failed instanceof IOException || failed instanceof UncheckedIOException) {
            say(command.getErr(), notWritten(failed).in(locale));
            return NOT_WRITTEN;
        }
        say(err, Wording.of("par.defect").in(locale));
        throw failed;
    }

    /** Why a file could not be written, chosen by the type of the failure. */
    private static Wording notWritten(Exception failed) {
        Throwable cause = failed instanceof UncheckedIOException unchecked ? unchecked.getCause() : failed;
        String file = cause instanceof FileSystemException named ? String.valueOf(named.getFile()) : "";
        if (cause instanceof NoSuchFileException) {
            return Wording.of("par.noFolder", file);
        }
        return cause instanceof AccessDeniedException
                ? Wording.of("par.mayNotWrite", file)
                : file.isEmpty() ? Wording.of("par.cannotWritten") : Wording.of("par.fileNotWritten", file);
    }

    /** Reads assessments of any format. */
    Loaded<Assessments> read(Path path, CriteriaSet set) {
        return read(path, set, Roster.of(List.of()));
    }

    /** Reads assessments of units that are expected. */
    Loaded<Assessments> read(Path path, CriteriaSet set, Roster known) {
        FileFormat format = FileFormat.of(path, FileFormat.OF_ASSESSMENTS);
        return bars.reading(path, locale, source -> format.read(source, set, known));
    }

    /** Reads a file of any kind, with a bar if it is large. */
    <T> Loaded<T> reading(Path path, Function<Source, Loaded<T>> reader) {
        return bars.reading(path, locale, reader);
    }

    /** Prints a sentence of what was asked for. */
    void say(Wording sentence) {
        say(sentence.in(locale()));
    }

    /** Prints a line of what was asked for. */
    void say(String line) {
        say(spec.commandLine().getOut(), line);
    }

    /** Says which file was written. */
    void sayWritten(Path path) {
        say(Wording.of("par.written", path));
    }

    /**
     * The language that was asked for.
     *
     * @return that of {@code --lang}, else that of the machine
     */
    public Locale locale() {
        if (!lang.isEmpty() && !Language.codes().contains(lang)) {
            throw new WrongCall(Wording.of("par.noLanguage", lang, Language.codes()));
        }
        return locale;
    }
}
