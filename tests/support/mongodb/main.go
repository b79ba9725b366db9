// A MongoDB-compatible server for the tests: FerretDB over SQLite files, on the loopback address only.
// It ends on SIGTERM, on an interrupt, or when its standard input closes (so it never outlives the tests).
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"os/signal"
	"syscall"

	"github.com/FerretDB/FerretDB/ferretdb"
)

func main() {
	port := flag.Int("port", 0, "port on 127.0.0.1")
	dir := flag.String("dir", "", "directory for the SQLite files")
	flag.Parse()
	if *port == 0 || *dir == "" {
		log.Fatal("mongodb: both -port and -dir are needed")
	}

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer stop()
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		stop()
	}()

	server, err := ferretdb.New(&ferretdb.Config{
		Listener:  ferretdb.ListenerConfig{TCP: fmt.Sprintf("127.0.0.1:%d", *port)},
		Handler:   "sqlite",
		SQLiteURL: fmt.Sprintf("file:%s/", *dir),
	})
	if err != nil {
		log.Fatalf("mongodb: %v", err)
	}
	if err := server.Run(ctx); err != nil {
		log.Fatalf("mongodb: %v", err)
	}
}
