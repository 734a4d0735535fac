package io.github.parindex.io.html;

import io.github.parindex.core.ranking.Commendation;
import io.github.parindex.io.shape.Robustness;
import java.util.List;
import java.util.Optional;

/** What an official publication has beside the figures. */
record Additions(Optional<Imprint> imprint, Optional<Commendation> commendation, List<Robustness> robustness) {

    static final Additions NONE = new Additions(Optional.empty(), Optional.empty(), List.of());

    Additions with(Imprint other) {
        return new Additions(Optional.of(other), commendation, robustness);
    }

    Additions with(Commendation other) {
        return new Additions(imprint, Optional.of(other), robustness);
    }

    Additions with(List<Robustness> blocks) {
        return new Additions(imprint, commendation, List.copyOf(blocks));
    }
}
