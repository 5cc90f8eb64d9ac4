#include <conductor/key_source.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace conductor::inline CONDUCTOR_ABI {

key_source::~key_source() = default;

namespace {

// What differs once a name leads to another file, or to one that was changed.
struct file_mark {
    dev_t device{};
    ino_t inode{};
    off_t size{};
    timespec modified{};
    timespec changed{};

    explicit file_mark(const struct stat& of) noexcept
        : device(of.st_dev)
        , inode(of.st_ino)
        , size(of.st_size)
        , modified(of.st_mtim)
        , changed(of.st_ctim) {}
    file_mark() = default;

    friend bool operator==(const file_mark& a, const file_mark& b) noexcept {
        const auto same = [](const timespec& x, const timespec& y) {
            return x.tv_sec == y.tv_sec && x.tv_nsec == y.tv_nsec;
        };
        return a.device == b.device && a.inode == b.inode && a.size == b.size &&
               same(a.modified, b.modified) && same(a.changed, b.changed);
    }
};

class file_descriptor {
public:
    explicit file_descriptor(int fd) noexcept
        : fd_(fd) {}
    ~file_descriptor() {
        if (fd_ >= 0)
            ::close(fd_);
    }
    file_descriptor(const file_descriptor&) = delete;
    file_descriptor& operator=(const file_descriptor&) = delete;
    [[nodiscard]] int get() const noexcept { return fd_; }

private:
    int fd_;
};

class key_file final : public key_source {
public:
    explicit key_file(std::string name)
        : name_(std::move(name)) {}

    std::string key(bool was_refused) override {
        const std::lock_guard held(mutex_);
        struct stat found{};
        const bool is_same =
            !was_refused && ::stat(name_.c_str(), &found) == 0 && file_mark(found) == mark_ && !key_.empty();
        if (!is_same)
            read();
        return key_;
    }

private:
    static constexpr std::size_t longest = 8192;

    [[noreturn]] void refuse(const std::string& why) const {
        throw std::runtime_error("the key file " + name_ + ' ' + why);
    }

    void read() {
        // Opening what is no file must not wait for somebody at its other end.
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-vararg)
        const file_descriptor file(::open(name_.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
        struct stat found{};
        if (file.get() < 0 || ::fstat(file.get(), &found) != 0)
            refuse("cannot be read: " + std::generic_category().message(errno));
        if (!S_ISREG(found.st_mode))
            refuse("is no regular file");
        if ((found.st_mode & S_IWOTH) != 0)
            refuse("can be written by everybody: chmod o-w " + name_);
        std::string text = content_of(file);
        text.erase(text.find_last_not_of(" \t\r\n") + 1);
        if (text.empty())
            refuse("is empty");
        if (text.find_first_of(std::string_view("\r\n\0", 3)) != text.npos)
            refuse("has more than one line");
        key_ = std::move(text);
        mark_ = file_mark(found); // of before it was read: what was changed since is read once more
    }

    [[nodiscard]] std::string content_of(const file_descriptor& file) const {
        std::string text;
        std::array<char, 1024> part{};
        for (;;) {
            // NOLINTNEXTLINE(clang-analyzer-unix.BlockInCriticalSection): of a regular file, and small
            const auto count = ::read(file.get(), part.data(), part.size());
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                refuse("cannot be read: " + std::generic_category().message(errno));
            if (count == 0)
                return text;
            text.append(part.data(), static_cast<std::size_t>(count));
            if (text.size() > longest)
                refuse("is longer than a key");
        }
    }

    const std::string name_;
    std::mutex mutex_;
    std::string key_;
    file_mark mark_;
};

class key_callback final : public key_source {
public:
    explicit key_callback(std::function<std::string()> get_key)
        : get_key_(std::move(get_key)) {}

    std::string key(bool /*was_refused*/) override {
        const std::lock_guard held(mutex_);
        return get_key_();
    }

private:
    std::function<std::string()> get_key_;
    std::mutex mutex_;
};

} // namespace

std::shared_ptr<key_source> key_from_file(std::string name) {
    return std::make_shared<key_file>(std::move(name));
}

std::shared_ptr<key_source> key_from_callback(std::function<std::string()> get_key) {
    return std::make_shared<key_callback>(std::move(get_key));
}

} // namespace conductor
