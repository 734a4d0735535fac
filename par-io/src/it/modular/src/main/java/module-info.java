/** Uses the library as a module, and is linked with it into an image. */
module first {
    requires io.github.parindex.io;
    requires jdk.localedata;
}
