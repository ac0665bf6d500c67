package news;

public sealed interface Commentable permits Article, Video {}
