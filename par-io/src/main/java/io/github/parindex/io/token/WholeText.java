package io.github.parindex.io.token;

import com.fasterxml.jackson.core.JsonLocation;

/** A text in memory, whose locations count characters. */
record WholeText(String text) implements Tokens.Text {

    @Override
    public Locations.Location place(JsonLocation at) {
        return Locations.Location.of(at);
    }

    @Override
    public String before(JsonLocation at, int most) {
        int to = index(at);
        return text.substring(Math.max(to - most, 0), to);
    }

    @Override
    public String from(JsonLocation at, int most) {
        int from = index(at);
        return text.substring(from, Math.min(from + most, text.length()));
    }

    private int index(JsonLocation at) {
        return (int) Math.min(Math.max(at.getCharOffset(), 0), text.length());
    }
}
