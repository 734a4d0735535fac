package io.github.parindex.examples.cli;

import io.github.parindex.core.number.Template;
import io.github.parindex.io.words.Words;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.IParamLabelRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Help in which the values of options and the files are called as the reader's language calls them. */
final class LabelledHelp extends Help {

    private static final String PREFIX = "par.label.";

    private final Locale locale;

    LabelledHelp(CommandSpec command, ColorScheme colours, Locale locale) {
        super(command, colours);
        this.locale = locale;
    }

    /** What a value is called: the row of its argument, else what its annotation says. */
    private static String label(ArgSpec argument, Locale locale) {
        return Words.in(locale)
                .template(PREFIX + argument.descriptionKey())
                .map(Template::toString)
                .orElse(argument.paramLabel());
    }

    @Override
    public IParamLabelRenderer parameterLabelRenderer() {
        IParamLabelRenderer usual = super.parameterLabelRenderer();
        return new IParamLabelRenderer() {

            @Override
            public Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<IStyle> styles) {
                String rendered =
                        usual.renderParameterLabel(argument, ansi, styles).toString();
                return ansi.new Text(rendered.replace(argument.paramLabel(), label(argument, locale)));
            }

            @Override
            public String separator() {
                return usual.separator();
            }
        };
    }
}
