package io.github.parindex.core.analysis;

import io.github.parindex.core.number.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A factor of several choices, each equally likely. */
final class ChoiceFactor extends Factor {

    private final Stage stage;
    private final String what;
    private final List<String> names;
    private final List<UnaryOperator<Scenario>> choices;
    private final Optional<Statement> statement;

    ChoiceFactor(
            Stage stage,
            String what,
            List<String> names,
            List<UnaryOperator<Scenario>> choices,
            Optional<Statement> statement) {
        if (choices.size() < 2) {
            throw Refusal.refused("analysis.factor.choices", what, choices.size());
        }
        this.stage = stage;
        this.what = what;
        this.names = names;
        this.choices = List.copyOf(choices);
        this.statement = statement;
    }

    @Override
    public Optional<Statement> statement() {
        return statement;
    }

    Stage stage() {
        return stage;
    }

    int size() {
        return choices.size();
    }

    Scenario apply(Scenario scenario, int choice) {
        return choices.get(choice).apply(scenario);
    }

    @Override
    public String toString() {
        return what + " " + (names.size() > 12 ? names.subList(0, 12) + " …" : names.toString());
    }
}
