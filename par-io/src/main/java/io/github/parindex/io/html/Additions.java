package io.github.parindex.io.html;

import io.github.parindex.core.ranking.Commendation;
import java.util.Optional;

/** What an official publication has beside the figures. */
record Additions(Optional<Imprint> imprint, Optional<Commendation> commendation) {

    static final Additions NONE = new Additions(Optional.empty(), Optional.empty());

    Additions with(Imprint other) {
        return new Additions(Optional.of(other), commendation);
    }

    Additions with(Commendation other) {
        return new Additions(imprint, Optional.of(other));
    }
}
