package com.example;

import com.example.library.LibraryClient;
import com.example.library.error.NotFoundException;
import com.example.library.model.Book;
import com.example.library.server.LibraryServer;

/** The generated client and the generated server talk to each other. */
public final class Conversation {
    private Conversation() {}

    /** What a reader sees: the book, or how its absence is told. */
    public static String ask(String id) throws Exception {
        try (LibraryServer server = LibraryServer.builder().books(Conversation::find).start()) {
            LibraryClient client = LibraryClient.builder().baseUrl(server.baseUrl()).build();
            return client.books().get(id).toString();
        } catch (NotFoundException e) {
            return e.getMessage();
        }
    }

    private static Book find(String id) {
        if (!id.equals("a/b+c")) {
            throw new NotFoundException("no such book");
        }
        return Book.builder().id(id).size(320L).build();
    }
}
